using System.Diagnostics;
using GovInfoDisclosure.Comparisons;

namespace GovInfoDisclosure.Tests.Comparisons;

public class ProseComparisonTests
{
    private const string Copied = "本机关认真贯彻落实《条例》各项要求，持续规范公开流程。";

    [Fact]
    public void A_copied_span_is_named_by_its_place_in_both_texts()
    {
        string earlier = $"去年有新的做法。{Copied}此外完成了网站改版。", later = $"今年\n另有情况：{Copied}";
        ParagraphComparison[] paragraphs = [.. Compare(earlier, later).Paragraphs];

        Assert.Equal([(0, 2), (3, later.Length - 3)], paragraphs.Select(p => (p.Offset, p.Length)));
        Assert.Empty(paragraphs[0].Copied);
        CopiedSpan span = Assert.Single(paragraphs[1].Copied);
        Assert.Equal(Copied, later.Substring(span.Offset, span.Length));
        Assert.Equal(Copied, earlier.Substring(span.SourceOffset, span.SourceLength));
        Assert.Equal("/overview/text", span.SourcePointer);
        Assert.Equal(Math.Round((decimal)Copied.Length / (later.Length - 3), 4), paragraphs[1].Similarity);
    }

    [Fact]
    public void Years_and_spaces_make_no_difference_and_are_counted_in_the_lengths()
    {
        const string Earlier = "2023年，本机关 收到申请，较2022年有所增加，均按期答复。", Later = "2024年，本机关收到申请，较2023 年有所增加，均按期答复。";
        ProseComparison prose = Compare(Earlier, Later);
        CopiedSpan span = Assert.Single(Assert.Single(prose.Paragraphs).Copied);

        Assert.Equal(1, prose.Similarity);
        Assert.Equal((0, Later.Length, 0, Earlier.Length), (span.Offset, span.Length, span.SourceOffset, span.SourceLength));
        Assert.NotEqual(1, Compare(Earlier, Later.Replace("2024", "2023", StringComparison.Ordinal)).Similarity);
    }

    [Fact]
    public void A_short_phrase_is_no_copy_but_a_short_paragraph_is()
    {
        Assert.Equal(0, Compare("政府信息公开工作年度报告如下。", "政府信息公开工作年度报告略。").Similarity);
        Assert.Equal(1, Compare("没有。\n其他。", "其他。").Similarity);
        Assert.Equal(new string('甲', CopySearch.Shortest).Length, CopiedLength(CopySearch.Shortest));
        Assert.Equal(0, CopiedLength(CopySearch.Shortest - 1));

        static int CopiedLength(int length)
        {
            string same = string.Concat(Enumerable.Range(0, length).Select(i => (char)('一' + i)));
            return Compare($"天{same}地", $"人{same}和").Paragraphs[0].Copied.Sum(s => s.Length);
        }
    }

    [Fact]
    public void Of_several_places_the_longest_is_named()
    {
        const string Common = "依申请公开工作制度进一步健全完善";
        CopiedSpan span = Assert.Single(Compare($"{Common}甲。\n{Common}，答复质量不断提高。", $"总之，{Common}，答复质量不断提高！")
            .Paragraphs[0].Copied);

        Assert.Equal($"{Common}，答复质量不断提高".Length, span.Length);
    }

    [Fact]
    public void Without_prose_there_is_no_similarity()
    {
        Assert.Null(Compare("有文字的报告。", " \n").Similarity);
        Assert.Equal(0, Compare("", "有文字的报告。").Similarity);
    }

    // The same character over and over has every run at every place.
    [Theory]
    [InlineData(200_000, '甲')]
    [InlineData(ProseComparer.MostCompared, '0')]
    public void Repetitive_prose_takes_no_longer(int length, char letter)
    {
        long start = Stopwatch.GetTimestamp();
        ProseComparison prose = Compare(new string(letter, length), new string(letter, length - 1) + "乙");

        Assert.InRange(prose.Similarity!.Value, 0.99m, 1);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Prose_beyond_the_limit_is_not_compared_and_that_is_said()
    {
        DisclosureReport report = Of(new string('甲', ProseComparer.MostCompared) + "\n乙", 2024);
        ReportComparison comparison = ReportComparison.Between(report, report);

        Assert.Single(comparison.Prose[0].Paragraphs);
        Assert.Equal([ComparisonNoteKind.SameYear, ComparisonNoteKind.ProseTooLong], comparison.Notes.Select(n => n.Kind));
    }

    private static ProseComparison Compare(string earlier, string later) =>
        ReportComparison.Between(Of(earlier, 2023), Of(later, 2024)).Prose[0];

    private static DisclosureReport Of(string text, int year) => new(FormEdition.Edition2021)
    {
        Year = year,
        Agency = new() { Name = "宿迁市人民政府" },
        Overview = new() { Text = text },
    };
}
