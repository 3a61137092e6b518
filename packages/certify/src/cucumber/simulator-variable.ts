/** Variable that holds the words of the command line of the leg's simulator, as JSON; not set on a live platform. */
export const SIMULATOR_VARIABLE = 'CERTIFY_LEG_SIMULATOR';
