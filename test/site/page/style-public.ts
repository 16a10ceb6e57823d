/** The signed-out layout. */
export const PUBLIC_STYLE = `
.public-profile .nav{max-width:1128px;margin:0 auto;height:58px;padding:0 16px;display:flex;align-items:center;justify-content:space-between}
.public-profile>header{background:var(--card);border-bottom:1px solid var(--line)}
.nav__logo-link{font-weight:700;color:var(--accent);font-size:18px}
.nav__button-secondary,.top-card-layout__cta{border:1px solid var(--accent);color:var(--accent);border-radius:18px;padding:5px 18px;font-weight:600;display:inline-block}
.papabear#main-content{max-width:1128px;margin:20px auto 0;padding:0 16px;display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:20px;align-items:start}
.top-card-layout,.core-section-container,.aside-section-container{background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden;margin-bottom:12px}
.core-section-container,.aside-section-container{padding:16px 22px}
.core-section-container__title,.aside-section-container__title{font-size:19px;font-weight:650;margin-bottom:10px}
.cover-img__image{width:100%;height:150px;object-fit:cover}
.top-card-layout__card{padding:0 22px 20px}
.top-card-layout__visual{margin-top:-70px}
.top-card-layout__entity-image{width:128px;height:128px;border-radius:50%;border:4px solid var(--card);background:var(--tint);object-fit:cover;color:transparent}
.top-card-layout__entity-info-container{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,230px);gap:24px;margin-top:8px}
.top-card-layout__title{font-size:24px;font-weight:650;line-height:1.25}
.top-card-layout__headline{font-size:16px;font-weight:400;margin:2px 0 8px}
.top-card-layout__first-subline{font-size:14px;font-weight:400;color:var(--soft)}
.not-first-middot span:not(:first-child)::before,.before\\:middot::before{content:" · "}
.contact-info-button{color:var(--accent);font-weight:600;padding:0}
.contextual-sign-in-modal .modal__overlay--hidden{display:none}
.top-card-layout__cta{margin-top:12px}
.top-card-link{display:flex;gap:8px;align-items:center;font-weight:600;font-size:14px;margin-bottom:8px}
.top-card-link__image,.profile-section-card__image,.experience-group-header img{border-radius:4px;background:var(--tint);flex:none}
.profile-section-card,.experience-group-header{display:flex;gap:12px;margin-bottom:14px}
.profile-section-card h3{font-size:15px;font-weight:600}.profile-section-card h4{font-size:15px;font-weight:400}
.experience-item__meta-item,.education__item--duration,.experience-group-header__duration{color:var(--soft);font-size:14px}
.experience-group__positions{margin-inline-start:19px;border-inline-start:2px solid var(--line);padding-inline-start:32px}
.base-aside-card{display:block;padding:8px 0;border-top:1px solid var(--line)}
.base-aside-card__title,.base-main-card__title{font-size:15px;font-weight:600}
.base-aside-card__subtitle{color:var(--soft);font-size:14px}
.auth-box{max-width:420px;margin:12vh auto;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:32px}
.auth-box h1{font-size:24px;font-weight:650;margin-bottom:12px}
.auth-box input{display:block;width:100%;padding:9px 12px;margin:4px 0 14px;border:1px solid var(--soft);border-radius:6px;font:inherit}
`;
