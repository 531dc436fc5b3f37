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
        Assert.Equal(options.Findings.Select(f => $"{f.Rule.Id} {f.Message(Language.English)}"),
            word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Select(c => c.InnerText));
        int wrong = options.Findings.IndexOf(options.Findings.First(f => f.Rule.Id == "GID301")) + 1;
        TableCell cell = Body(word).Descendants<CommentReference>().Single(r => r.Id == $"{wrong}").Ancestors<TableCell>().Single();
        Assert.Equal(("1", "FFC7CE"), (cell.InnerText, cell.TableCellProperties!.Shading!.Fill!.Value));
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
    public void The_rows_of_a_group_stay_on_one_page()
    {
        using WordprocessingDocument word = Open(new(FormEdition.Edition2021), new());
        TableRow[] rows = [.. Body(word).Elements<Table>().ElementAt(1).Elements<TableRow>()];

        // （三） has eight rows, （四） three, （五） five, （六） three; the last of each lets go.
        Assert.Equal([.. Enumerable.Range(7, 7), 15, 16, 18, 19, 20, 21, 23, 24],
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
