export { admitNetwork, authoriseWindows, closeWindow, openWindow } from './commands.ts';
export { windowFor, windowsForStaff, type StaffWindow, type VisitorWindow } from './queries.ts';
