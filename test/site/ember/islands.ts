import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import type { SitePerson } from '../world.ts';

function island(number: number, request: string, body: unknown): Html {
  const id = `bpr-guid-${number}`;
  const letter = {
    request,
    status: 200,
    body: id,
    method: 'GET',
    headers: { 'x-li-uuid': 'PRACTICEpractice00==' },
  };
  return html`
    <code style="display:none;" id="${id}">${JSON.stringify(body)}</code>
    <code style="display:none;" id="datalet-${id}">${JSON.stringify(letter)}</code>
    <img src="data:," style="display:none;" class="datalet-${id}" alt="">`;
}

/** The first island is about whoever is signed in, never about the subject. */
export function viewerIsland(viewer: SitePerson): Html {
  return island(900201, '/voyager/api/me', {
    data: {
      plainId: viewer.memberId,
      premiumSubscriber: true,
      '*miniProfile': `urn:li:fs_miniProfile:${viewer.profileId}`,
      $type: 'com.linkedin.voyager.common.Me',
    },
    included: [
      {
        firstName: viewer.given,
        lastName: viewer.family,
        occupation: viewer.headline,
        dashEntityUrn: `urn:li:fsd_profile:${viewer.profileId}`,
        objectUrn: `urn:li:member:${viewer.memberId}`,
        publicIdentifier: viewer.slug,
        $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
      },
    ],
  });
}

/** The subject's island; its birth date is on purpose: it must never be read. */
function subjectIsland({ person }: PageContext): Html {
  const urn = `urn:li:fsd_profile:${person.profileId}`;
  const request = `/voyager/api/graphql?includeWebMetadata=true&variables=(vanityName:${encodeURIComponent(person.slug)})&queryId=voyagerIdentityDashProfiles.00000000000000000000000000000000`;
  return island(900210, request, {
    data: { data: { identityDashProfilesByMemberIdentity: { '*elements': [urn] } }, extensions: {} },
    meta: {},
    included: [
      {
        entityUrn: `urn:li:fsd_geo:${person.memberId + 30_000}`,
        defaultLocalizedName: person.location,
        $type: 'com.linkedin.voyager.dash.common.Geo',
      },
      {
        birthDateOn: { month: 2, year: 1979, day: 11, $type: 'com.linkedin.common.Date' },
        firstName: person.given,
        lastName: person.family ?? '',
        headline: person.headline,
        publicIdentifier: person.slug,
        entityUrn: urn,
        objectUrn: `urn:li:member:${person.memberId}`,
        premium: person.badge === 'premium',
        pronoun: null,
        $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
      },
    ],
  });
}

/** The JSON islands of a document load, viewer first. */
export function renderIslands(context: PageContext): Html {
  return html`${viewerIsland(context.world.viewer)}${subjectIsland(context)}`;
}
