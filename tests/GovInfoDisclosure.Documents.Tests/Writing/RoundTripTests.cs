using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>A report written and read again is the same report, narrative included.</summary>
public class RoundTripTests
{
    [Property(MaxTest = 20)]
    public Property Consistent_reports_as_markdown() => Consistent(DocumentKind.Markdown);

    [Property(MaxTest = 40)]
    public Property Any_reports_as_markdown() => Any(DocumentKind.Markdown);

    [Theory]
    [InlineData("第^1^条")]
    [InlineData("~~1~~ 与 ~2~")]
    [InlineData("[甲]{.class} 与 <sup>1</sup>")]
    [InlineData("# 甲 {#a}")]
    public void Marks_of_markdown_are_text_where_the_author_typed_them(string text)
    {
        DisclosureReport report = new(FormEdition.Edition2021) { Year = 2024, OtherMatters = new() { Text = text } };
        byte[] written = DocumentWriter.Write(report, DocumentKind.Markdown);
        Assert.Equal(text, DocumentReader.Read(written).Report!.OtherMatters!.Text);
    }

    [Property(MaxTest = 20)]
    public Property Consistent_reports_as_html() => Consistent(DocumentKind.Html);

    [Property(MaxTest = 40)]
    public Property Any_reports_as_html() => Any(DocumentKind.Html);

    [Property(MaxTest = 20)]
    public Property Consistent_reports_as_word() => Consistent(DocumentKind.Word);

    [Property(MaxTest = 40)]
    public Property Any_reports_as_word() => Any(DocumentKind.Word);

    [Property(MaxTest = 20)]
    public Property Consistent_reports_as_excel() => Consistent(DocumentKind.Excel);

    [Property(MaxTest = 40)]
    public Property Any_reports_as_excel() => Any(DocumentKind.Excel);

    private static Property Consistent(DocumentKind kind) =>
        Prop.ForAll(ReportArb.Consistent(), consistent => AssertComesBack(Carried.By(consistent.Report), kind));

    private static Property Any(DocumentKind kind) =>
        Prop.ForAll(ReportArb.AnyReport(), any => AssertComesBack(Carried.Of(any), kind));

    private static void AssertComesBack(DisclosureReport report, DocumentKind kind)
    {
        DocumentReadResult read = DocumentReader.Read(DocumentWriter.Write(report, kind));

        Assert.Equal(ReportJson.WriteText(report, indented: true), ReportJson.WriteText(read.Report!, indented: true));
        Assert.Equal(report, read.Report);
    }
}
