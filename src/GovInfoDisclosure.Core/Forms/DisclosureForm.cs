using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Forms;

/// <summary>
/// The registry of one edition of the form: every section, table, row, column, cell and relation with its official label, JSON name
/// and legal source. Everything that needs the form asks this registry. Instances are immutable and safe to share.
/// </summary>
public sealed class DisclosureForm
{
    private static readonly DisclosureForm First = FormBuilder.Build(Editions.Edition2019.Spec);
    private static readonly DisclosureForm Second = FormBuilder.Build(Editions.Edition2021.Spec);

    private readonly FrozenDictionary<string, FormCell> _cellsByPointer;

    internal DisclosureForm(
        FormSpec spec,
        ImmutableArray<FormSection> sections,
        ImmutableArray<FormTable> tables,
        ImmutableArray<FormCell> cells,
        ImmutableArray<FormMember> members,
        ImmutableArray<LinearRelation> relations)
    {
        Edition = spec.Edition;
        Name = spec.Name;
        Source = spec.Source;
        FirstYear = spec.FirstYear;
        LastYear = spec.LastYear;
        Particulars = [.. Editions.SharedParticulars.Of(Code, Source)];
        Sections = sections;
        Tables = tables;
        Cells = cells;
        Members = members;
        Relations = relations;
        MoneyCells = [.. cells.Where(c => c.Kind == CellKind.Money)];
        _cellsByPointer = cells.ToFrozenDictionary(c => c.Pointer);
        GovernmentRules = tables.SelectMany(t => t.Rows).Single(r => r.JsonName == "governmentRules");
        DocumentBalances = [.. GovernmentRules.Block.Rows.Where(r => r.Find("inForce") is not null)
            .Select(r => (r.Find("issued")!, r.Find("repealed")!, r.Find("inForce")!))];
        TotalsInOrder = [.. Totals.InOrder(relations)];
        Arithmetic = new RelationTable(this);
    }

    /// <summary>The forms of all editions, oldest first.</summary>
    public static ImmutableArray<DisclosureForm> All { get; } = [First, Second];

    /// <summary>The edition.</summary>
    public FormEdition Edition { get; }

    /// <summary>The value of <c>edition</c> in JSON: <c>2019</c> or <c>2021</c>.</summary>
    public string Code => ((int)Edition).ToString(CultureInfo.InvariantCulture);

    /// <summary>The name used in messages.</summary>
    public LocalizedText Name { get; }

    /// <summary>The document that prescribes the form.</summary>
    public string Source { get; }

    /// <summary>The first report year the edition is for.</summary>
    public int FirstYear { get; }

    /// <summary>The last report year the edition is for; null while it is in use.</summary>
    public int? LastYear { get; }

    /// <summary>The members of the JSON of a report before its sections: edition, year, agency and other facts about it.</summary>
    public ImmutableArray<FormParticular> Particulars { get; }

    /// <summary>The six sections in their order.</summary>
    public ImmutableArray<FormSection> Sections { get; }

    /// <summary>Tables two, three and four.</summary>
    public ImmutableArray<FormTable> Tables { get; }

    /// <summary>All cells; a cell's <see cref="FormCell.Index"/> is its position here. 198 in edition 2019, 200 in edition 2021.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    /// <summary>The three tables as the roots of the tree of figures.</summary>
    public ImmutableArray<FormMember> Members { get; }

    /// <summary>All linear relations between cells: 40 in edition 2019, 42 in edition 2021.</summary>
    public ImmutableArray<LinearRelation> Relations { get; }

    internal ImmutableArray<FormCell> MoneyCells { get; }

    internal FormRow GovernmentRules { get; }

    /// <summary>本年制发, 本年废止 and 现行有效 of the kinds of documents that have all three.</summary>
    internal ImmutableArray<(FormCell Issued, FormCell Repealed, FormCell InForce)> DocumentBalances { get; }

    internal ImmutableArray<LinearRelation> TotalsInOrder { get; }

    internal RelationTable Arithmetic { get; }

    /// <summary>The form of an edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is not a defined edition.</exception>
    public static DisclosureForm For(FormEdition edition) => edition switch
    {
        FormEdition.Edition2019 => First,
        FormEdition.Edition2021 => Second,
        _ => throw new ArgumentOutOfRangeException(nameof(edition), edition, "Not an edition of the form."),
    };

    /// <summary>The form whose JSON code is <paramref name="code"/> (<c>2019</c>, <c>2021</c>), or null if there is none.</summary>
    public static DisclosureForm? FindByCode(string code) => All.FirstOrDefault(f => f.Code == code);

    /// <summary>The cell at a JSON pointer, or null if the edition has no such cell.</summary>
    public FormCell? FindCell(string pointer) => _cellsByPointer.GetValueOrDefault(pointer);

    /// <summary>Whether the edition is meant for reports of the given year.</summary>
    public bool Covers(int year) => year >= FirstYear && !(year > LastYear);

    /// <summary>The name of the edition in Chinese.</summary>
    public override string ToString() => Name.Chinese;
}
