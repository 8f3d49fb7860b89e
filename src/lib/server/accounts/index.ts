export { ACCESS, admission, type Admission } from './access.ts';
export { actorFor } from './actor.ts';
export { signIn } from './sign-in.ts';
