/** What the doctor says of one thing. */
export interface Finding {
	check: 'settings' | 'database' | 'migrations' | 'backups' | 'mail' | 'address' | 'proxy';
	state: 'good' | 'note' | 'bad';
	says: string;
}
