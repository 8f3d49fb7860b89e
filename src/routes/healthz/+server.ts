/** The process is up and its database migrated: `init` ran before the first request. */
export const GET = () => new Response('ok');
