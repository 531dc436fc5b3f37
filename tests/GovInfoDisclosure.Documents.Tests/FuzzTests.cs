using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

public class FuzzTests
{
    // How many damaged files each reader meets at least, shared out among the fixtures of its medium.
    private const int InputsOfReader = 500;

    private static readonly Dictionary<string, int> DocumentsOfReader =
        Fixture.Names.GroupBy(Fixture.MediumOf).ToDictionary(g => g.Key, g => g.Count());

    // PDF files are damaged in a test of their own: they are no text, and take longer to read.
    public static TheoryData<string> Documents => [.. Fixture.Names.Where(n => Fixture.MediumOf(n) != "pdf")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Damaged_bytes_and_lines_never_throw(string document)
    {
        byte[] original = Fixture.Read(document);
        Func<byte[], Random, byte[]>[] ways = Fixture.IsOffice(document)
            ? [DamageBytes, OfficeDamage.Apply]
            : [DamageBytes, DamageLines, DamageTags];
        int rounds = (int)Math.Ceiling((double)InputsOfReader / (ways.Length * DocumentsOfReader[Fixture.MediumOf(document)]));
        foreach (int seed in TestRun.Seeds(rounds))
        {
            var random = new Random(seed);
            foreach (Func<byte[], Random, byte[]> damage in ways)
                Reading.Check(damage(original, random), $"seed {seed}");
        }
    }

    internal static byte[] DamageBytes(byte[] content, Random random)
    {
        List<byte> bytes = [.. content];
        for (int i = random.Next(1, 30); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveAt(at); break;
                case 2: bytes.Insert(at, (byte)random.Next(256)); break;
                default: bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at)); break;
            }
        }

        return [.. bytes];
    }

    // In text other than pages there are next to no tags.
    private static byte[] DamageTags(byte[] content, Random random)
    {
        List<string> tags = [.. TextDecoder.Decode(content).Split('<')];
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

        return string.Join('<', tags).ToUtf8();
    }

    private static byte[] DamageLines(byte[] content, Random random)
    {
        List<string> lines = [.. TextDecoder.Decode(content).Split('\n')];
        for (int i = random.Next(1, 12); i > 0 && lines.Count > 0; i--)
        {
            int at = random.Next(lines.Count);
            int other = random.Next(lines.Count);
            switch (random.Next(6))
            {
                case 0: lines.RemoveAt(at); break;
                case 1: lines.Insert(at, lines[other]); break;
                case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
                case 3: lines[at] += lines[other]; break;
                case 4: lines[at] = lines[at][random.Next(lines[at].Length + 1)..]; break;
                default: lines[at] = lines[at].Replace('|', " \t"[random.Next(2)]); break;
            }
        }

        return string.Join('\n', lines).ToUtf8();
    }
}
