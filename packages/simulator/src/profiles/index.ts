/** Which of the accepted answers the simulator gives where the documents leave room. */
export { merchantsAsChosen } from './merchants-as-chosen';
export { type Choice, PROFILE_NAMES, Profile, type ProfileName } from './profile';
