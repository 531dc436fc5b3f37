using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Media.Mime;

/// <summary>
/// A mail, a web page saved as one file, or a part of one (RFC 2045 to 2049): a head of fields, an empty line, and a body that may be parts
/// again. Every part costs before it is made, and so does every byte at each depth.
/// </summary>
internal sealed partial class MimePart
{
    // Mails that are forwarded again and again nest deeper; what is in them is not what was sent.
    private const int MaxDepth = 10;

    // Fields that matter are short.
    private const int LongestField = 4000;

    // To look for parameters in a letter of a field.
    private const int CostOfLetter = 50;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadOnlyMemory<byte> _body;
    private readonly Work _work;

    private MimePart(ReadOnlyMemory<byte> content, Work work, int depth)
    {
        work.Spend(Cost.HtmlElement + content.Length);
        _work = work;
        _body = content[ReadHead(content.Span, work)..];
        if (depth < MaxDepth)
            Parts = [.. Cut().Select(p => new MimePart(p, work, depth + 1))];
    }

    /// <summary>The parts in their order; a mail in a mail is a part.</summary>
    public List<MimePart> Parts { get; } = [];

    /// <summary>What it is, in small letters: text/html.</summary>
    public string Type => Field("Content-Type") is { Length: > 0 } type ? type.Split(';')[0].Trim().ToLowerInvariant() : "text/plain";

    /// <summary>The name of a file that is attached; null if it is none.</summary>
    public string? Name => Parameter("Content-Disposition", "filename") ?? Parameter("Content-Type", "name")
        ?? (Field("Content-Disposition").TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase) ? "" : null);

    /// <summary>Reads a mail or a web page saved as one file.</summary>
    public static MimePart Read(byte[] content, Work work) => new(content, work, depth: 0);

    /// <summary>All parts that are not made of others, in their order.</summary>
    public IEnumerable<MimePart> Leaves() => Parts.Count == 0 ? [this] : Parts.SelectMany(p => p.Leaves());

    /// <summary>The bytes of the body as they were before they were made fit for mail.</summary>
    public byte[] Content()
    {
        _work.Spend(_body.Length);
        return Field("Content-Transfer-Encoding").Trim().ToLowerInvariant() switch
        {
            "base64" => TransferEncoding.FromBase64(_body.Span),
            "quoted-printable" => TransferEncoding.FromQuotedPrintable(_body.Span),
            _ => _body.ToArray(),
        };
    }

    private string Field(string name) => _fields.GetValueOrDefault(name, "");

    // Returns where the body begins.
    private int ReadHead(ReadOnlySpan<byte> content, Work work)
    {
        int at = 0;
        string? name = null;
        while (at < content.Length)
        {
            int end = content[at..].IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = (end < 0 ? content[at..] : content.Slice(at, end)).TrimEnd((byte)'\r');
            at = end < 0 ? content.Length : at + end + 1;
            if (line.IsEmpty)
                break;
            work.Spend(Cost.Mark);
            string text = TextDecoder.Decode(line[..Math.Min(line.Length, LongestField)]);
            // A long field goes on in lines that begin with a blank.
            if (text[0] is ' ' or '\t')
            {
                if (name is not null && _fields[name].Length < LongestField)
                {
                    work.Spend(_fields[name].Length);
                    _fields[name] += text;
                }

                continue;
            }

            int colon = text.IndexOf(':', StringComparison.Ordinal);
            name = colon < 0 ? null : text[..colon].Trim();
            if (name is not null && !_fields.TryAdd(name, text[(colon + 1)..]))
                name = null;
        }

        return at;
    }

    private List<ReadOnlyMemory<byte>> Cut() => Type switch
    {
        "message/rfc822" => [Content()],
        ['m', 'u', 'l', 't', 'i', 'p', 'a', 'r', 't', '/', ..] when Parameter("Content-Type", "boundary") is { Length: > 0 } boundary =>
            Cut(Encoding.Latin1.GetBytes("--" + boundary)),
        _ => [],
    };

    private List<ReadOnlyMemory<byte>> Cut(byte[] boundary)
    {
        List<ReadOnlyMemory<byte>> parts = [];
        int start = -1;
        for (int at = 0; at < _body.Length;)
        {
            int next = _body.Span[at..].IndexOf(boundary);
            bool isLast = next < 0;
            int found = isLast ? _body.Length : at + next;
            if (!isLast && found > 0 && _body.Span[found - 1] != '\n')
            {
                at = found + boundary.Length;
                continue;
            }

            if (start >= 0)
                parts.Add(_body[start..found]);
            at = found + boundary.Length;
            if (isLast || _body.Span[at..].StartsWith("--"u8))
                break;
            int end = _body.Span[at..].IndexOf((byte)'\n');
            start = end < 0 ? _body.Length : at + end + 1;
        }

        return parts;
    }

    // Names in other letters are written as %E5… or =?utf-8?B?…?=.
    private string? Parameter(string field, string parameter)
    {
        string text = Field(field);
        _work.Spend(text.Length, CostOfLetter);
        foreach (Match match in AnyParameter().Matches(text))
        {
            string value = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value.Trim();
            string name = match.Groups["name"].Value;
            if (name.Equals(parameter, StringComparison.OrdinalIgnoreCase))
                return EncodedWords.Decode(value);
            if (name.Equals(parameter + "*", StringComparison.OrdinalIgnoreCase))
                return EncodedWords.DecodePercents(value);
        }

        return null;
    }

    [GeneratedRegex("""; ?\s*(?<name>[A-Za-z*0-9-]{1,40})\s*=\s*(?:"(?<quoted>[^"]{0,1000})"|(?<plain>[^;\s]{0,1000}))""")]
    private static partial Regex AnyParameter();
}
