using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>What is printed beside figures is in generated documents where a quirk asks for it, and nowhere else.</summary>
public class AsideDocumentTests
{
    private static readonly string[] WebMarks = ["<sup>", "vertical-align:super", "#_ftn"];
    private static readonly string[] WebStrikes = ["<del>", "<s>", "<strike>", "line-through"];
    private static readonly string[] WebFields = ["<input", "<textarea", "<select"];

    [Theory]
    [InlineData(LayoutQuirk.NoteMarks)]
    [InlineData(LayoutQuirk.FiguresStruckOut)]
    [InlineData(LayoutQuirk.FiguresInFields)]
    public void Pages_have_every_way_to_write_it(LayoutQuirk quirk)
    {
        string[] ways = quirk switch
        {
            LayoutQuirk.NoteMarks => WebMarks,
            LayoutQuirk.FiguresStruckOut => WebStrikes,
            _ => WebFields,
        };
        Assert.All(ways, way => Assert.Contains(way, TextsOf(DocumentMedium.Html, quirk)));
        Assert.All(ways, way => Assert.DoesNotContain(way, TextsOf(DocumentMedium.Html)));
    }

    [Theory]
    [InlineData(DocumentMedium.Markdown, LayoutQuirk.NoteMarks, "<sup>")]
    [InlineData(DocumentMedium.Markdown, LayoutQuirk.FiguresStruckOut, "~~")]
    [InlineData(DocumentMedium.Text, LayoutQuirk.NoteMarks, "②")]
    public void Texts_have_marks_and_strikes(DocumentMedium medium, LayoutQuirk quirk, string mark)
    {
        Assert.Contains(mark, TextsOf(medium, quirk));
        Assert.DoesNotContain(mark, TextsOf(medium));
    }

    [Fact]
    public void Word_files_have_raised_and_struck_runs()
    {
        Assert.True(InWord<Word.VerticalTextAlignment>(LayoutQuirk.NoteMarks) > 10);
        Assert.True(InWord<Word.Strike>(LayoutQuirk.FiguresStruckOut) > 10);
        Assert.Equal(0, InWord<Word.VerticalTextAlignment>() + InWord<Word.Strike>());
    }

    [Fact]
    public void Workbooks_have_raised_and_struck_runs_and_formats_of_people()
    {
        Assert.True(InExcel(book => book.SharedStringTablePart!.SharedStringTable!.Descendants<VerticalTextAlignment>(),
            LayoutQuirk.NoteMarks) > 10);
        Assert.True(InExcel(book => book.SharedStringTablePart!.SharedStringTable!.Descendants<Strike>(),
            LayoutQuirk.FiguresStruckOut) > 10);
        Assert.Equal(0, InExcel(book => book.SharedStringTablePart!.SharedStringTable!.Descendants<Run>()));
        Assert.True(InExcel(CellsOfOwnFormats, LayoutQuirk.NumbersWithFormats) > 100);
        Assert.Equal(0, InExcel(CellsOfOwnFormats));
    }

    private static IEnumerable<OpenXmlElement> CellsOfOwnFormats(WorkbookPart book)
    {
        CellFormat[] formats = [.. book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()];
        return book.WorksheetParts.SelectMany(s => s.Worksheet!.Descendants<Cell>())
            .Where(c => formats[(int)(c.StyleIndex?.Value ?? 0)].NumberFormatId!.Value >= 164);
    }

    private static string TextsOf(DocumentMedium medium, params LayoutQuirk[] quirks) =>
        string.Concat(Documents(medium, quirks).Select(d => Encoding.UTF8.GetString(d.Span)));

    private static int InWord<T>(params LayoutQuirk[] quirks)
        where T : OpenXmlElement => Documents(DocumentMedium.Word, quirks).Sum(content =>
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(content.ToArray()), isEditable: false);
            return word.MainDocumentPart!.Document!.Descendants<T>().Count();
        });

    private static int InExcel(Func<WorkbookPart, IEnumerable<OpenXmlElement>> found, params LayoutQuirk[] quirks) =>
        Documents(DocumentMedium.Excel, quirks).Sum(content =>
        {
            using var excel = SpreadsheetDocument.Open(new MemoryStream(content.ToArray()), isEditable: false);
            return found(excel.WorkbookPart!).Count();
        });

    private static IEnumerable<ReadOnlyMemory<byte>> Documents(DocumentMedium medium, LayoutQuirk[] quirks) =>
        Enumerable.Range(0, 4).Select(seed =>
            ReportGenerator.Document(seed, new() { Scale = ReportScale.City }, medium, quirks).Content);
}
