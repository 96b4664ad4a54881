/** Under which names links that were made just now travel to the page that shows them. */
export const MEMBER_INVITED = "member-invited";
export const FIRM_INVITED = "firm-invited";
export const HANDED_OVER = "handed-over";
