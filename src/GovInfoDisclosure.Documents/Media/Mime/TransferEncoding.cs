using System.Buffers;
using System.Buffers.Text;

namespace GovInfoDisclosure.Documents.Media.Mime;

/// <summary>Turns what was made fit for mail back into bytes; damaged pieces are passed over.</summary>
internal static class TransferEncoding
{
    private static readonly SearchValues<byte> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    public static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        // Line ends are between the letters, and what is behind the filling is another text.
        byte[] letters = new byte[text.Length + 3];
        int count = 0;
        foreach (byte letter in text)
        {
            if (letter == '=')
                break;
            if (Letters.Contains(letter))
                letters[count++] = letter;
        }

        if (count % 4 == 1)
            count--;
        while (count % 4 != 0)
            letters[count++] = (byte)'=';
        byte[] bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(count)];
        Base64.DecodeFromUtf8(letters.AsSpan(0, count), bytes, out _, out int written);
        return bytes[..written];
    }

    public static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        byte[] bytes = new byte[text.Length];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes[count++] = text[i];
                continue;
            }

            ReadOnlySpan<byte> rest = text[(i + 1)..];
            // A line end behind the sign is only in the mail.
            int end = rest.StartsWith("\r\n"u8) ? 2 : rest.StartsWith("\n"u8) ? 1 : 0;
            if (end > 0)
            {
                i += end;
            }
            else if (rest.Length >= 2 && Value(rest[0]) is >= 0 and var upper && Value(rest[1]) is >= 0 and var lower)
            {
                bytes[count++] = (byte)((upper * 16) + lower);
                i += 2;
            }
            else
            {
                bytes[count++] = text[i];
            }
        }

        return bytes[..count];
    }

    private static int Value(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        _ => -1,
    };
}
