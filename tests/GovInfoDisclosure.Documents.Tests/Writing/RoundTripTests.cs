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
