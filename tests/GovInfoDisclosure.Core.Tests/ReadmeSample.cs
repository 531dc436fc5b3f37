// The README of the package shows the regions; ReadmeTests compares and runs them.
#region README
using GovInfoDisclosure;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

#endregion

// Outside the namespace of the library, as any user of it.
namespace Readme;

internal static class Sample
{
    // Named like the class of the system, so that the README shows what a program contains.
    public static void Run(TextWriter Console)
    {
        #region README
        // Every cell has a typed name. A cell that is not set is blank (null), which is not zero.
        var report = new DisclosureReport(FormEdition.Edition2021)
        {
            Year = 2024,
            Agency = new() { Name = "青禾县自然资源局", Kind = AgencyKind.LocalDepartment },
            ReviewAndLitigation = new()
            {
                Reconsideration = new() { Upheld = 2, Corrected = 1, OtherResult = 0, Pending = 0, Total = 4 },
            },
        };

        // A rule set is a value: rules can be removed, added or given another severity. Here the sections
        // of prose (GID102) and blank cells (GID304) are not checked.
        RuleSet rules = RuleSet.Standard.Without("GID102").Without("GID304");
        foreach (Finding finding in rules.Check(report))
            Console.WriteLine($"{finding.Rule.Id} {finding.Severity}: {finding.Message(Language.English)}");

        // The form is data: the same cell by its JSON pointer, with its official label and the relations it is part of.
        FormCell total = report.Form.FindCell("/reviewAndLitigation/reconsideration/total")!;
        Console.WriteLine($"{total.FullLabel.Chinese}: {report.Form.Relations.Count(r => r.Subject == total)} relation");

        // Reports are immutable, so a correction is a copy. JSON is canonical: the same text for the same report.
        DisclosureReport corrected = report.With(total, report.ComputedTotal(total));
        ReadResult read = ReportJson.Read(ReportJson.WriteText(corrected, indented: true));
        Console.WriteLine($"{read.Report == corrected}, {rules.Check(corrected).Length} findings");
        #endregion
    }
}
