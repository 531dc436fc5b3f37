// The README shows the lines from the first directive to the last statement; ReadmeTests compares and runs them.
#region README
using GovInfoDisclosure;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Validation;

#endregion

// Outside the namespace of the library, as any user of it.
namespace Readme;

internal static class Sample
{
    public static void Run()
    {
        #region README
        // Read: any supported document. Bad input never throws; the findings say what is wrong with it.
        DocumentReadResult document = DocumentReader.Read(File.ReadAllBytes("faulty-bureau-2024.md"));
        DisclosureReport report = document.Report ?? throw new InvalidDataException(string.Join('\n', document.Findings));

        // Check: every cell has a typed name; null is a blank, which is not zero.
        long? received = report.Requests.NewlyReceived.Total;
        Console.WriteLine($"{report.Agency.Name} received {received} requests in {report.Year}.");
        foreach (Finding finding in RuleSet.Standard.Check(report))
            Console.WriteLine($"{finding.Severity} {finding.Rule.Id} {finding.Pointer}: {finding.Message(Language.English)}");

        // Change: reports are immutable, so a correction is a copy.
        Requests requests = report.Requests;
        DisclosureReport corrected = report with
        {
            PublishedOn = new DateOnly(2025, 1, 20),
            Requests = requests with
            {
                NewlyReceived = requests.NewlyReceived with { Total = 12 },
                Outcomes = requests.Outcomes with { Total = requests.Outcomes.Total with { NaturalPersons = 9 } },
            },
        };

        // Write: canonical JSON, the same bytes for the same report.
        File.WriteAllBytes("corrected.json", ReportJson.Write(corrected, indented: true));
        #endregion
    }
}
