using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Pages.Writing;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Pages.Damage;

/// <summary>One damage and what it depends on besides. It can be done to any document.</summary>
internal sealed record DamagePlan(DocumentDamage Damage, int Variant)
{
    public DamagedDocument Make(DocumentSource source)
    {
        PageDraft draft = source.Draft();
        Random random = RandomSource.From(Variant);
        PageTable[] tables = [.. draft.Tables];
        PageTable table = random.Pick<PageTable>(tables);
        FormCell[] before = [.. PrintedIn(table)];
        var printed = new Dictionary<FormCell, decimal?>();
        Damages.Apply(Damage, new(table, draft.Report, random, printed));
        HashSet<FormCell> left = [.. tables.SelectMany(PrintedIn)];
        foreach (FormCell lost in before.Where(c => !left.Contains(c)))
            printed[lost] = null;
        return new(source.Make(), Damage, DocumentWriter.Write(draft), draft.Report.With(printed)) { Plan = this };
    }

    private static IEnumerable<FormCell> PrintedIn(PageTable table) => table.Rows.SelectMany(r => r).SelectMany(c => c.Printed);
}
