/** A QR code as one SVG path over a square of `size` modules, without its quiet zone. */
export interface QrCode {
	size: number;
	path: string;
}

/**
 * The QR code of a text (ISO/IEC 18004).
 * @param text usually an address; error correction M, which survives a scratched poster.
 */
export async function qrCode(text: string): Promise<QrCode> {
	// Only posters need it: it is loaded with the first one.
	const { create } = await import('qrcode');
	const { modules } = create(text, { errorCorrectionLevel: 'M' });
	const { size } = modules;
	const dark = Array.from(modules.data).flatMap((module, index) =>
		module ? [`M${index % size} ${Math.floor(index / size)}h1v1h-1z`] : []
	);
	return { size, path: dark.join('') };
}
