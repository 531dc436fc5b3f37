using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>All conformance cases.</summary>
internal static class ConformanceCases
{
    public static ImmutableArray<ConformanceCase> All() => [.. DisclosureForm.All.SelectMany(Of)];

    private static List<ConformanceCase> Of(DisclosureForm form)
    {
        var cases = new CaseList(form);
        ValidCases.AddTo(cases);
        StructuralCases.AddTo(cases);
        TextCases.AddTo(cases);
        RuleCases.AddTo(cases);
        DocumentCases.AddTo(cases);
        return cases.Cases;
    }
}
