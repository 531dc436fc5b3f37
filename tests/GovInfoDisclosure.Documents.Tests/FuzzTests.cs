using System.Diagnostics;
using GovInfoDisclosure.Documents.Media;

namespace GovInfoDisclosure.Documents.Tests;

public class FuzzTests
{
    private const int Rounds = 12;

    public static TheoryData<string, string> HugeInputs => new()
    {
        { "100,000 lines of prose", Repeat("本年度公开信息若干条，工作有序推进。\n", 100_000) },
        { "100,000 blank lines", Repeat("\n", 99_990) },
        { "60,000 lines of one figure", "三、收到和处理政府信息公开申请情况\n" + Repeat("一、本年新收政府信息公开申请数量\n5\n", 30_000) },
        { "60,000 rows without a label", "三、收到和处理政府信息公开申请情况\n" + Repeat("| 囗囗囗囗囗囗 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n", 60_000) },
        { "30,000 times the same row", "三、收到和处理政府信息公开申请情况\n" + Repeat("| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n", 30_000) },
        { "30,000 different labels", "三、收到和处理政府信息公开申请情况\n" + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"| 属于{i}类信息的申请 | 1 |\n")) },
        { "30,000 aligned lines", "三、收到和处理政府信息公开申请情况\n" + Repeat("一、本年新收政府信息   1   2   3\n", 30_000) },
        { "one line of 1 MB", "二、主动公开政府信息情况\n" + Repeat("规章 ", 350_000) },
        { "one word of 1 MB", Repeat("一", 350_000) },
        { "one line of digits", "三、收到和处理政府信息公开申请情况\n" + Repeat("1", 1_000_000) },
        { "one line of spaces", "三、收到和处理政府信息公开申请情况\n规章" + Repeat(" ", 1_000_000) + "x" },
        { "50,000 cells in a row", "三、收到和处理政府信息公开申请情况\n|" + Repeat(" 5 |", 50_000) },
        { "50,000 labels in a row", "三、收到和处理政府信息公开申请情况\n|" + Repeat(" 总计 |", 50_000) + "\n|" + Repeat(" 5 |", 50_000) },
        { "50,000 blank cells in a row", "四、政府信息公开行政复议、行政诉讼情况\n|" + Repeat(" |", 50_000) + "\n| 行政复议 | 5 |" },
        { "100,000 opened comments", Repeat("<!-- ", 100_000) },
        { "100,000 backslashes and pipes", "| " + Repeat("\\|", 100_000) + " |" },
        { "50,000 section titles", Repeat("一、总体情况\n二、主动公开政府信息情况\n", 25_000) },
        { "50,000 parts", "一、总体情况\n" + Repeat("（一）甲。乙\n", 50_000) },
        { "a paragraph of 90,000 wrapped lines", "一、总体情况\n" + Repeat("本年度公开信息若干条工作有序推进本年度公开信息若干条工作有序推进\n", 90_000) },
    };

    public static TheoryData<string> Documents => FixtureTests.Documents;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Damaged_bytes_and_lines_never_throw(string document)
    {
        byte[] original = File.ReadAllBytes(Path.Combine(Repository.Fixtures, document));
        for (int seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            foreach (byte[] damaged in (byte[][])[DamageBytes([.. original], random), DamageLines(original, random)])
                Check(damaged, $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(HugeInputs))]
    public void Huge_inputs_end_quickly(string name, string text)
    {
        byte[] content = text.ToUtf8();
        Check("一、总体情况".ToUtf8(), "warm-up");
        var watch = Stopwatch.StartNew();
        Check(content, name);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{name}: {watch.Elapsed}");
    }

    [Fact]
    public void Time_grows_with_the_input_and_not_with_its_square()
    {
        // The widest real table is doubled and doubled again; each step may take three times as long, a quadratic reader takes four.
        string row = "| 一、本年新收政府信息公开申请数量 |" + Repeat(" 5 |", 7) + "\n";
        TimeSpan Time(int rows)
        {
            byte[] content = ("三、收到和处理政府信息公开申请情况\n" + Repeat(row, rows)).ToUtf8();
            return Enumerable.Range(0, 3).Select(_ =>
            {
                var watch = Stopwatch.StartNew();
                DocumentReader.Read(content);
                return watch.Elapsed;
            }).Min();
        }

        Time(1000);
        Assert.True(Time(32_000) < 16 * Time(4000));
    }

    // Whatever was read can be told: a report or a reason, and a message in both languages for every finding.
    private static void Check(byte[] content, string what)
    {
        try
        {
            DocumentReadResult result = DocumentReader.Read(content);
            Assert.True(result.Report is not null || !result.Findings.IsEmpty);
            Assert.All(result.Findings.Take(50), f => Assert.True(f.Message(Language.Chinese).Length > 0 && f.Message(Language.English).Length > 0));
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{what}: {exception}");
        }
    }

    private static byte[] DamageBytes(List<byte> bytes, Random random)
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

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
