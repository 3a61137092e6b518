/** What defects are made of: each says one way in which a platform goes wrong. */
export { acceptedIn } from './accepted-in';
export { actionOf, asks, type CrmAction, textOf } from './action';
export { announcing, silentAbout } from './announcing';
export { answersGood, brokenAnswer, refusedAt } from './answering';
export { countOf } from './count-of';
export { countsAsDuplicate } from './counts-as-duplicate';
export { comesBack, fallsBack } from './falling-back';
export { firstProductBack } from './first-product-back';
export { hasBought } from './has-bought';
export { hoursOff } from './hours-off';
export { keptAtBangoOnly } from './kept-at-bango-only';
export { linkOutlives } from './link-outlives';
export { filterOf, listingWith } from './listing';
export { spreading } from './spreading';
export { AS_THE_USUAL_TENANT } from './usual-tenant';
export { withoutBango } from './without-bango';
export { withoutEffect } from './without-effect';
