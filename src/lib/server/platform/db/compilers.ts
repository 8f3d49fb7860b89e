import { PostgresQueryCompiler, SqliteQueryCompiler, type IdentifierNode } from 'kysely';
import { encode } from './codec.ts';
import { nameInDatabase } from './names.ts';

/*
 * Names and values become the database's own where the SQL is written: as plugins, each would copy the
 * whole query first.
 */

export class SqliteCompiler extends SqliteQueryCompiler {
	protected override compileUnwrappedIdentifier({ name }: IdentifierNode): void {
		this.append(this.sanitizeIdentifier(nameInDatabase(name)));
	}

	protected override addParameter(value: unknown): void {
		super.addParameter(encode(value, false));
	}
}

export class PostgresCompiler extends PostgresQueryCompiler {
	protected override compileUnwrappedIdentifier({ name }: IdentifierNode): void {
		this.append(this.sanitizeIdentifier(nameInDatabase(name)));
	}

	protected override addParameter(value: unknown): void {
		super.addParameter(encode(value, true));
	}
}
