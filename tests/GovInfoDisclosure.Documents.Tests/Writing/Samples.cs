using GovInfoDisclosure.FsCheck;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>Reports to write.</summary>
internal static class Samples
{
    public static TheoryData<FormEdition> Editions => [.. Enum.GetValues<FormEdition>()];

    public static DisclosureReport Consistent(FormEdition edition) =>
        ReportGenerator.Consistent(11, new() { Edition = edition, Scale = ReportScale.City, Blanks = BlankStyle.SomeZeros }).Report;

    /// <summary>A report that has one figure of six digits.</summary>
    public static DisclosureReport Long()
    {
        DisclosureReport report = new(FormEdition.Edition2021);
        return report with { Requests = report.Requests with { CarriedForward = new() { NaturalPersons = 123_456 } } };
    }

    /// <summary>A report with a wrong total, a late date and no section five, and what the rules find in it.</summary>
    public static (DisclosureReport Report, DocumentWriterOptions Options) Faulty()
    {
        DisclosureReport report = Consistent(FormEdition.Edition2021);
        Requests requests = report.Requests;
        report = report with
        {
            PublishedOn = new DateOnly(report.Year!.Value + 1, 12, 1),
            Problems = null,
            Requests = requests with { NewlyReceived = requests.NewlyReceived with { Total = 1 } },
        };
        Finding missing =
            new(Rules.All.Single(r => r.Id == "GID102"), "/problems") { Arguments = [new("section", LocalizedText.Same("五"))] };
        return (report, new() { Findings = [.. RuleSet.Standard.Check(report), missing], Language = Language.English });
    }
}
