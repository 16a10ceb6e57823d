import { Popup } from '../../components/popup/popup.tsx';
import { mountSurface } from '../../components/surface/mount-surface.tsx';

void mountSurface(<Popup place="panel" />);
