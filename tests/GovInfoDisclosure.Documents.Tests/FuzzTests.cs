using GovInfoDisclosure.Documents.Media;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

public class FuzzTests
{
    private const int Rounds = 4;

    // PDF files are damaged in a test of their own: they are no text, and take longer to read.
    public static TheoryData<string> Documents => [.. FixtureTests.Documents.Select(d => d.Data).Where(d => !d.EndsWith(".pdf", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Damaged_bytes_and_lines_never_throw(string document)
    {
        byte[] original = Fixture.Read(document);
        foreach (int seed in TestRun.Seeds(Rounds))
        {
            var random = new Random(seed);
            byte[][] all = Fixture.IsOffice(document)
                ? [DamageBytes([.. original], random), OfficeDamage.Apply(original, random)]
                : [DamageBytes([.. original], random), DamageLines(original, random), DamageTags(original, random)];
            foreach (byte[] damaged in all)
                Reading.Check(damaged, $"seed {seed}");
        }
    }

    internal static byte[] DamageBytes(List<byte> bytes, Random random)
    {
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
                default: tags[at] = tags[at].Replace("\"", "", StringComparison.Ordinal).Replace("span=", "span=" + random.Next(0, 99_999), StringComparison.Ordinal); break;
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
