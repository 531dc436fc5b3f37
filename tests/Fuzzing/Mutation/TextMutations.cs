using System.Text;

namespace GovInfoDisclosure.Fuzzing.Mutation;

/// <summary>Damages text: its lines, its tags, its numbers.</summary>
internal static class TextMutations
{
    private static readonly string[] Numbers =
    [
        "０", "٣", "२", "𝟗", "①", "〇", "十", "廿", "百万", "亿", "-1", "99999999999999999999", "1e999", "0.0000000000000000000000000001",
        "79228162514264337593543950336", "100%", "1,2,3", "９９９９９年", "\u202E", "\0", "1\u0301",
    ];

    public static byte[] Lines(byte[] document, Random random)
    {
        List<string> lines = [.. TextOf(document).Split('\n')];
        for (int i = random.Next(1, 12); i > 0 && lines.Count > 0; i--)
        {
            int at = random.Next(lines.Count);
            int other = random.Next(lines.Count);
            switch (random.Next(6))
            {
                case 0: lines.RemoveAt(at); break;
                case 1: lines.InsertRange(at, Enumerable.Repeat(lines[other], random.Next(5) == 0 ? random.Next(1, 500) : 1)); break;
                case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
                case 3: lines[at] += lines[other]; break;
                case 4: lines[at] = lines[at][random.Next(lines[at].Length + 1)..]; break;
                default: lines[at] = lines[at].Replace('|', " \t"[random.Next(2)]); break;
            }
        }

        return BytesOf(string.Join('\n', lines));
    }

    // In text other than pages there are next to no tags.
    public static byte[] Tags(byte[] document, Random random)
    {
        List<string> tags = [.. TextOf(document).Split('<')];
        for (int i = random.Next(1, 40); i > 0 && tags.Count > 1; i--)
        {
            int at = random.Next(1, tags.Count);
            int other = random.Next(1, tags.Count);
            switch (random.Next(5))
            {
                case 0: tags.RemoveAt(at); break;
                case 1: tags.InsertRange(at, Enumerable.Repeat(tags[other], random.Next(1, 20))); break;
                case 2: (tags[at], tags[other]) = (tags[other], tags[at]); break;
                case 3: tags[at] = "/" + tags[at].TrimStart('/'); break;
                default:
                    tags[at] = tags[at].Replace("\"", "", StringComparison.Ordinal)
                    .Replace("span=", "span=" + random.Next(0, 99_999), StringComparison.Ordinal); break;
            }
        }

        return BytesOf(string.Join('<', tags));
    }

    /// <summary>Some numbers replaced by what looks like one.</summary>
    public static byte[] Figures(byte[] document, Random random)
    {
        var text = new StringBuilder(TextOf(document));
        for (int i = random.Next(1, 10), at = 0; i > 0 && at < text.Length; i--)
        {
            at = random.Next(text.Length);
            while (at < text.Length && !char.IsAsciiDigit(text[at]))
                at++;
            if (at < text.Length)
                text.Remove(at, 1).Insert(at, Numbers[random.Next(Numbers.Length)]);
        }

        return BytesOf(text.ToString());
    }

    private static string TextOf(byte[] document) => Encoding.UTF8.GetString(document);

    private static byte[] BytesOf(string text) => Encoding.UTF8.GetBytes(text);
}
