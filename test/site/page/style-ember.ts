import { E } from '../ember/entity.ts';

/** The Ember layout. The window scrolls; twins for the ear are clipped, not removed. */
export const EMBER_STYLE = `
.global-nav{background:var(--card);border-bottom:1px solid var(--line);position:sticky;top:0;z-index:3}
.global-nav__content{max-width:1128px;margin:0 auto;height:54px;padding:0 16px;display:flex;align-items:center;gap:12px}
.global-nav__branding{color:var(--accent)}
.global-nav__search input{border:0;background:var(--page);border-radius:6px;padding:8px 14px;font:inherit;width:250px}
.global-nav__nav{margin-inline-start:auto}
.global-nav__primary-items{display:flex;gap:18px;font-size:13px;color:var(--soft);align-items:center}
.global-nav__primary-link{display:flex;gap:6px;align-items:center}
.global-nav__me-photo{border-radius:50%}
.scaffold-layout__inner{max-width:1128px;margin:20px auto 0;padding:0 16px;display:grid;grid-template-columns:minmax(0,1fr) 316px;gap:20px;align-items:start}
.artdeco-card{background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden;margin-bottom:12px}
.pv-profile-card,.ad-banner-container{padding:16px 22px}
.profile-background-image__image{width:100%;height:170px;object-fit:cover}
.ph5.pb5{padding:0 22px 20px}
.${E.portraitBox}{margin-top:-78px}
.${E.portraitBox} img{width:132px;height:132px;border-radius:50%;border:4px solid var(--card);background:var(--tint);object-fit:cover;color:transparent}
.display-flex{display:flex}.flex-column{flex-direction:column}.flex-1{flex:1}.full-width{width:100%;min-width:0}.flex-wrap{flex-wrap:wrap}.justify-space-between{justify-content:space-between}.align-items-center{align-items:center}
.profile-top-card__subscribe-button{display:block;margin:10px 0 0 auto;font-size:22px;color:var(--soft)}
.${E.nameRow}{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline}
.text-heading-xlarge{font-size:24px;font-weight:650;line-height:1.25}
.text-body-medium{font-size:16px;margin:2px 0 8px}
.t-black--light,.text-body-small{color:var(--soft);font-size:14px}
.mr1{margin-inline-end:5px}
.t-bold{font-weight:600}.t-14{font-size:14px;display:block}
.white-space-pre{white-space:pre}
.${E.buttons}{display:flex;flex-wrap:wrap;gap:6px 20px;margin:4px 0}
.${E.button}{display:flex;gap:8px;align-items:center;padding:0;font-weight:600}
.${E.button} img{width:30px;height:30px;border-radius:4px}
.${E.button} .text-body-small{color:inherit}
.text-heading-small{color:var(--accent);font-weight:600;margin-inline-start:8px}
.pv-top-card--list{margin:8px 0 4px}
.${E.actions}{display:flex;gap:8px;margin-top:12px}
.artdeco-button{border-radius:18px;padding:5px 16px;font-weight:600}
.artdeco-button--primary{background:var(--accent);color:#fff}
.artdeco-button--secondary{border:1px solid var(--soft);color:var(--soft)}
.artdeco-button--circle{padding:4px}
.artdeco-dropdown__content{display:none}
.text-heading-large{font-size:19px;font-weight:650;margin-bottom:10px}
.scaffold-layout__aside .text-heading-large{font-size:16px}
.${E.entity}{display:flex;gap:12px}
.pvs-entity__image{width:48px;flex:none}
.pvs-entity__image img{border-radius:4px}
.pvs-entity__image img.EntityPhoto-circle-3,.ivm-view-attr__ghost-entity{border-radius:50%;width:48px;height:48px;background:var(--tint)}
.artdeco-list__item+.artdeco-list__item{border-top:1px solid var(--line);margin-top:12px;padding-top:12px}
.pvs-entity__sub-components{margin-top:10px}
.pvs-entity__sub-components .${E.entity}{margin-bottom:10px}
.ph5.pv3{padding:0}
.artdeco-tab{padding:4px 0 10px;font-weight:600;color:var(--accent)}
.feed-shared-update-v2{font-size:14px}
.update-components-actor__meta-link{display:block;margin:4px 0}
.video-js{background:#20302f;color:#dce5e3;border-radius:6px;padding:16px;font-size:12px;margin-top:8px}
.pvs-loader__sentinel{height:120px;border-radius:10px;background:linear-gradient(90deg,#e8e7e1,#f1f0eb)}
`;
