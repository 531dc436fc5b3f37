using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.Pdf;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests;

public class PrintedParagraphTests
{
    private static readonly string[] Lines =
        ["一、总体情况", "甲机关依法公开。", "乙机关答复申请。", "（一）主动公开。全年十条。", "另有两条。", "五、存在的主要问题及改进情况", "丙。"];

    private static readonly (string Pointer, int Offset, string Text)[] Expected =
    [
        ("/overview/text", 0, "甲机关依法公开。"), ("/overview/text", 9, "乙机关答复申请。"),
        ("/overview/parts/0/heading", 0, "（一）主动公开"), ("/overview/parts/0/text", 0, "全年十条。"), ("/overview/parts/0/text", 6, "另有两条。"),
        ("/problems/text", 0, "丙。"),
    ];

    public static TheoryData<string> Documents => [.. Fixture.Names];

    [Fact]
    public void Text_keeps_the_line_of_each_paragraph()
    {
        DocumentReadResult result = Read(Encoding.UTF8.GetBytes(string.Join("\n\n", Lines)));
        Assert.Equal([3, 5, 7, 7, 9, 13], result.Paragraphs.Select(p => p.Place.Line));
    }

    [Fact]
    public void Web_pages_keep_the_line_of_each_paragraph()
    {
        string body = string.Concat(Lines.Select(l => $"<p>{l}</p>\n"));
        DocumentReadResult result = Read(Encoding.UTF8.GetBytes($"<html><body>\n{body}</body></html>"));
        Assert.Equal([3, 4, 5, 5, 6, 8], result.Paragraphs.Select(p => p.Place.Line));
    }

    [Fact]
    public void Word_files_keep_the_paragraph()
    {
        DocumentReadResult result = Read(OfficeBlocks.Word(string.Concat(Lines.Select(l => $"<w:p><w:r><w:t>{l}</w:t></w:r></w:p>"))));
        Assert.Equal([2, 3, 4, 4, 5, 7], result.Paragraphs.Select(p => p.Place.Line));
    }

    [Fact]
    public void Pdf_files_keep_the_page()
    {
        var pdf = new PdfSketch();
        foreach (string[] page in (string[][])[Lines[..5], Lines[5..]])
        {
            pdf.Page(p =>
            {
                for (int i = 0; i < page.Length; i++)
                    p.Text(80, 700 - (40 * i), page[i]);
            });
        }

        Assert.Equal([1, 1, 1, 1, 1, 2], Read(pdf.ToBytes()).Paragraphs.Select(p => p.Place.Page));
    }

    [Fact]
    public void A_paragraph_over_several_lines_begins_at_its_first()
    {
        string wide = new('甲', 30);
        DocumentReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"一、总体情况\n{wide}\n{wide}乙。\n丙。"));

        Assert.Equal([(0, 62, 2), (63, 2, 4)], result.Paragraphs.Select(p => (p.Offset, p.Length, p.Place.Line!.Value)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_paragraphs_of_a_fixture_are_all_of_its_prose_and_in_order(string document)
    {
        DocumentReadResult result = DocumentReader.Read(Fixture.Read(document));
        Dictionary<string, string> texts = result.Report is { } report ? TextsOf(report) : [];

        Assert.Equal(
            texts.Where(t => t.Value.Length > 0).ToDictionary(),
            result.Paragraphs.GroupBy(p => p.Pointer).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(p => Slice(texts, p)))));
        Assert.All(result.Paragraphs, p => Assert.NotEqual(new SourcePlace(), p.Place));
        foreach (IGrouping<string, SourcePlace> section in result.Paragraphs.GroupBy(p => p.Pointer.Split('/')[1], p => p.Place))
            Assert.Equal(section.OrderBy(p => p.Page).ThenBy(p => p.Line).ThenBy(p => p.Row), section);
    }

    private static DocumentReadResult Read(byte[] document)
    {
        DocumentReadResult result = DocumentReader.Read(document);
        Dictionary<string, string> texts = TextsOf(result.Report!);
        Assert.Equal(Expected, result.Paragraphs.Select(p => (p.Pointer, p.Offset, Slice(texts, p))));
        return result;
    }

    private static string Slice(Dictionary<string, string> texts, PrintedParagraph paragraph) =>
        texts[paragraph.Pointer].Substring(paragraph.Offset, paragraph.Length);

    private static Dictionary<string, string> TextsOf(DisclosureReport report)
    {
        (string, Narrative?)[] sections =
            [("/overview", report.Overview), ("/problems", report.Problems), ("/otherMatters", report.OtherMatters)];
        return sections.Where(s => s.Item2 is not null).SelectMany(s => TextsOf(s.Item1, s.Item2!)).ToDictionary();
    }

    private static IEnumerable<KeyValuePair<string, string>> TextsOf(string pointer, Narrative narrative) =>
    [
        new(pointer + "/text", narrative.Text),
        .. narrative.Parts.SelectMany((p, i) => new KeyValuePair<string, string>[]
        {
            new($"{pointer}/parts/{i}/heading", p.Heading), new($"{pointer}/parts/{i}/text", p.Text),
        }),
    ];
}
