using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Documents.Media.Rtf;

internal enum RtfKind
{
    End,
    GroupStart,
    GroupEnd,
    Word,
    Byte,
}

/// <summary>A piece of an RTF file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The control word, or the sign that is one.</param>
/// <param name="Number">The number behind the word, or the byte; null where there is none.</param>
internal readonly record struct RtfToken(RtfKind Kind, string Word = "", int? Number = null);

/// <summary>Cuts an RTF file into its pieces.</summary>
internal sealed class RtfScanner(byte[] file, Work work)
{
    private const int LongestWord = 40;

    private int _at;

    public RtfToken Next()
    {
        while (_at < file.Length)
        {
            work.Spend(1);
            byte letter = file[_at++];
            switch (letter)
            {
                case (byte)'{':
                    return new(RtfKind.GroupStart);
                case (byte)'}':
                    return new(RtfKind.GroupEnd);
                case (byte)'\\':
                    return Control();
                case (byte)'\r' or (byte)'\n' or 0:
                    break;
                default:
                    return new(RtfKind.Byte, Number: letter);
            }
        }

        return new(RtfKind.End);
    }

    /// <summary>Passes over bytes that are no text.</summary>
    public void Skip(int bytes) => _at = (int)Math.Min((long)_at + Math.Max(bytes, 0), file.Length);

    private RtfToken Control()
    {
        if (_at >= file.Length)
            return new(RtfKind.End);
        int start = _at;
        while (_at < file.Length && _at - start < LongestWord && char.IsAsciiLetter((char)file[_at]))
            _at++;
        if (_at == start)
            return Sign((char)file[_at++]);
        string word = Encoding.ASCII.GetString(file, start, _at - start);
        int number = _at;
        if (_at < file.Length && file[_at] == '-')
            _at++;
        while (_at < file.Length && _at - number < LongestWord && char.IsAsciiDigit((char)file[_at]))
            _at++;
        int? value = int.TryParse(Encoding.ASCII.GetString(file, number, _at - number), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out int parsed) ? parsed : null;
        if (_at < file.Length && file[_at] == ' ')
            _at++;
        return new(RtfKind.Word, word, value);
    }

    // \'b1 is a byte; a line end behind the sign is that of a paragraph.
    private RtfToken Sign(char sign)
    {
        if (sign is '\r' or '\n')
            return new(RtfKind.Word, "par");
        if (sign is '\\' or '{' or '}')
            return new(RtfKind.Byte, Number: sign);
        if (sign != '\'' || _at + 2 > file.Length)
            return new(RtfKind.Word, sign.ToString());
        bool isHex = byte.TryParse(Encoding.ASCII.GetString(file, _at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
            out byte value);
        _at += 2;
        return isHex ? new(RtfKind.Byte, Number: value) : new(RtfKind.Word, "'");
    }
}
