using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class WordWriterTests
{
    public static TheoryData<FormEdition> Editions => Samples.Editions;

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_document_is_valid(FormEdition edition)
    {
        using WordprocessingDocument word = Open(Samples.Consistent(edition), new());

        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void A_document_with_findings_is_valid_and_has_them_as_comments()
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();
        using WordprocessingDocument word = Open(report, options);

        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
        string[] told = [.. word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Select(c => c.InnerText)];
        Assert.Equal(options.Findings.Select(f => $"{f.Rule.Id} {f.Message(Language.English)}").Order(), told.Order());
        int wrong = Array.FindIndex(told, t => t.StartsWith("GID301", StringComparison.Ordinal)) + 1;
        // In print, the same numbers are at the places and behind the report.
        string[] numbers =
            [.. Body(word).Descendants<Run>().Where(r => r.RunProperties?.RunStyle?.Val == "FindingMark").Select(r => r.InnerText)];
        Assert.Equal(Enumerable.Range(1, told.Length).Select(n => $"{n}").Append("※"), numbers.SelectMany(n => n.Split(' ')));
        Endnote list = word.MainDocumentPart.EndnotesPart!.Endnotes!.Elements<Endnote>().Last();
        Assert.Equal(list.Id!.Value, Body(word).Descendants<EndnoteReference>().Single().Id!.Value);
        string[] notes = [.. list.Elements<Paragraph>().Select(e => e.InnerText)];
        Assert.Equal("※Findings", notes[0]);
        Assert.All(told, (t, i) => Assert.StartsWith($"{i + 1}. ", notes[i + 1], StringComparison.Ordinal));
        Assert.All(told, (t, i) => Assert.Contains(t, notes[i + 1], StringComparison.Ordinal));
        Assert.Contains("Sum: Natural persons ", notes[wrong], StringComparison.Ordinal);
        TableCell cell = Body(word).Descendants<CommentReference>().Single(r => r.Id == $"{wrong}").Ancestors<TableCell>().Single();
        Assert.Equal(("1", "FFC7CE"), (cell.Descendants<Text>().First().Text, cell.TableCellProperties!.Shading!.Fill!.Value));
    }

    [Fact]
    public void Titles_are_headings()
    {
        DisclosureReport report = Samples.Consistent(FormEdition.Edition2021);
        using WordprocessingDocument word = Open(report, new());

        Assert.Equal(report.Form.Sections.Select(s => s.ToString()), TextsOf(word, "Heading1"));
        Assert.Equal(report.Overview!.Parts.Select(p => p.Heading), TextsOf(word, "Heading2"));
        Assert.Equal([report.Title], TextsOf(word, "Title"));
    }

    [Fact]
    public void Heads_come_back_on_each_page_and_rows_stay_whole()
    {
        using WordprocessingDocument word = Open(Samples.Consistent(FormEdition.Edition2021), new());
        Table[] tables = [.. Body(word).Elements<Table>()];

        Assert.Equal([0, 3, 3], tables.Select(t => t.Descendants<TableHeader>().Count()));
        Assert.All(tables.SelectMany(t => t.Elements<TableRow>()), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
    }

    [Fact]
    public void Table_three_stays_on_one_page()
    {
        using WordprocessingDocument word = Open(new(FormEdition.Edition2021), new());
        TableRow[] rows = [.. Body(word).Elements<Table>().ElementAt(1).Elements<TableRow>()];

        // The last row lets go.
        Assert.Equal(Enumerable.Range(0, rows.Length - 1),
            Enumerable.Range(0, rows.Length).Where(y => rows[y].Descendants<KeepNext>().Any()));
    }

    [Fact]
    public void A_page_is_that_of_official_documents()
    {
        using WordprocessingDocument word = Open(new(FormEdition.Edition2021), new());
        SectionProperties page = Body(word).GetFirstChild<SectionProperties>()!;

        Assert.Equal((11906U, 16838U), (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value));
        Assert.Equal((2098, 1587U), (page.GetFirstChild<PageMargin>()!.Top!.Value, page.GetFirstChild<PageMargin>()!.Left!.Value));
        Assert.Equal(["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"],
            word.MainDocumentPart!.FontTablePart!.Fonts!.Elements<Font>().Select(f => f.Name!.Value));
    }

    [Fact]
    public void A_long_figure_is_smaller_so_that_it_stands_on_one_line()
    {
        using WordprocessingDocument word = Open(Samples.Long(), new());

        FontSize size = Assert.Single(Body(word).Descendants<FontSize>());
        Assert.Equal(("15", "123456"), (size.Val!.Value, size.Ancestors<TableCell>().Single().InnerText));
        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    private static WordprocessingDocument Open(DisclosureReport report, DocumentWriterOptions options) =>
        WordprocessingDocument.Open(new MemoryStream(DocumentWriter.Write(report, DocumentKind.Word, options)), isEditable: false);

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    private static IEnumerable<string> TextsOf(WordprocessingDocument word, string style) =>
        Body(word).Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText);
}
