using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>A report written and read again is the same report, narrative included.</summary>
public class RoundTripTests
{
    [Property(MaxTest = 20)]
    public Property Consistent_reports_as_markdown() => Consistent(DocumentMedium.Markdown);

    [Property(MaxTest = 40)]
    public Property Any_reports_as_markdown() => Any(DocumentMedium.Markdown);

    [Property(MaxTest = 20)]
    public Property Consistent_reports_as_html() => Consistent(DocumentMedium.Html);

    [Property(MaxTest = 40)]
    public Property Any_reports_as_html() => Any(DocumentMedium.Html);

    private static Property Consistent(DocumentMedium medium) =>
        Prop.ForAll(ReportArb.Consistent(), consistent => AssertComesBack(Carried.By(consistent.Report), medium));

    private static Property Any(DocumentMedium medium) =>
        Prop.ForAll(ReportArb.AnyReport(), any => AssertComesBack(Carried.Of(any), medium));

    private static void AssertComesBack(DisclosureReport report, DocumentMedium medium)
    {
        DocumentReadResult read = DocumentReader.Read(DocumentWriter.Write(report, medium));

        Assert.Equal(ReportJson.WriteText(report, indented: true), ReportJson.WriteText(read.Report!, indented: true));
        Assert.Equal(report, read.Report);
    }
}
