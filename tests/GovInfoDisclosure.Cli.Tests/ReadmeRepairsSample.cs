// The README shows these lines; ReadmeTests compares and runs them.
#region README
using GovInfoDisclosure.Localisation;

#endregion
using GovInfoDisclosure;

// Outside the namespace of the library, as any user of it.
namespace Readme;

internal static class RepairsSample
{
    public static void Run(DisclosureReport report)
    {
        #region README
        LocalisationResult result = Repairs.Find(report);
        foreach (Repair repair in result.Repairs.Where(r => r.Rank == 1))
            Console.WriteLine(string.Join(", ", repair.Changes.Select(c => $"{c.Pointer}: {c.From} → {c.To}")));
        #endregion
    }
}
