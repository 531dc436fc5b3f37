using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>Which rules of the catalogue can find something in reports on a form.</summary>
internal static class FormRules
{
    public static ImmutableArray<Rule> Of(DisclosureForm form) => [.. Rules.All.Where(r => CanFindSomething(r, form))];

    private static bool CanFindSomething(Rule rule, DisclosureForm form)
    {
        if (Rules.Relations.Contains(rule))
            return form.Relations.Any(r => r.Rule == rule);
        if (rule == Rules.InForceTooSmall || rule == Rules.InForceDiffers)
            return !form.DocumentBalances.IsEmpty;
        return rule != Rules.FeeImplausible || !form.FeeCells.IsEmpty;
    }
}
