using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Json;

/// <summary>The members of a report of one edition at the root of the document: particulars, then the sections in their order.</summary>
internal sealed class ReportLayout
{
    public ReportLayout(DisclosureForm form)
    {
        Form = form;
        ulong required = ReportNames.Required(form.Particulars);
        for (int i = 0; i < form.Sections.Length; i++)
        {
            if (!form.Sections[i].IsNarrative)
                required |= 1UL << (ReportNames.FirstSection + i);
        }

        Names = new EncodedNames([.. form.Particulars.Select(p => p.JsonName), .. form.Sections.Select(s => s.JsonName)], required);
        Tables = [.. form.Sections.Select(
            s => form.Members.FirstOrDefault(m => m.JsonName == s.JsonName) is { } table ? new FigureNames(form, table) : null)];
    }

    public DisclosureForm Form { get; }

    public EncodedNames Names { get; }

    /// <summary>The tables by position of their section; null for a prose section.</summary>
    public ImmutableArray<FigureNames?> Tables { get; }

    /// <summary>The table, group, row or cell at a pointer; null if the form has none.</summary>
    public FigureNames? Find(string pointer) =>
        Tables.OfType<FigureNames>().Select(t => t.Find(pointer)).FirstOrDefault(found => found is not null);

    /// <summary>The members of the prose at a position.</summary>
    public EncodedNames NarrativeMembers(int section) =>
        IsDivided(section) ? ReportNames.OverviewMembers : ReportNames.NarrativeMembers;

    public bool IsDivided(int section) => Form.Sections[section].IsDivided;
}
