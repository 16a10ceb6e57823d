import { createContext, type ReactNode, useContext } from 'react';

/** Which surface this is: the popup, which closes by itself, or the side panel, which stays. */
export type Place = 'popup' | 'panel';

const PlaceContext = createContext<Place>('popup');

/** Tells every component below which surface it is on. */
export function PlaceProvider({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

export function usePlace(): Place {
  return useContext(PlaceContext);
}
