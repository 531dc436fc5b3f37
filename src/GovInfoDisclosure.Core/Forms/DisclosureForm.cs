using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoDisclosure.Forms;

/// <summary>
/// The registry of one edition of the form: every section, table, row, column, cell and relation with its official label, JSON name
/// and legal source. Everything that needs the form asks this registry. Instances are immutable and safe to share.
/// </summary>
public sealed class DisclosureForm
{
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
        SampleYear = spec.SampleYear;
        Particulars = [.. Editions.SharedParticulars.Of(Code, Source)];
        Sections = sections;
        Tables = tables;
        Cells = cells;
        Members = members;
        Relations = relations;
        MoneyCells = [.. cells.Where(c => c.Kind == CellKind.Money)];
        _cellsByPointer = cells.ToFrozenDictionary(c => c.Pointer);
        FeeCells = [.. MoneyCells.Where(c => c.Unit == MoneyUnit.TenThousandYuan)];
        GovernmentRules = Row("governmentRules");
        DocumentBalances = [.. GovernmentRules.Block.Rows.Select(DocumentBalance.Of).OfType<DocumentBalance>()];
        CarriedOver = Row("carriedOver");
        CarriedForward = Row("carriedForward");
        ILookup<FormCell, LinearRelation> byCell =
            relations.SelectMany(r => r.Terms.Select(t => (t.Cell, Relation: r))).ToLookup(p => p.Cell, p => p.Relation);
        foreach (FormCell cell in cells)
            cell.Relations = [.. byCell[cell]];
        TotalsInOrder = TotalOrder.Of(relations);
        Arithmetic = new RelationTable(this);
        Rules = FormRules.Of(this);
    }

    /// <summary>The forms of all editions, oldest first. This is the one list of editions: everything else asks it.</summary>
    public static ImmutableArray<DisclosureForm> All { get; } = [.. Editions.EditionList.Specs.Select(FormBuilder.Build)];

    /// <summary>The edition.</summary>
    public FormEdition Edition { get; }

    /// <summary>The value of <c>edition</c> in JSON, such as <c>2021</c>.</summary>
    public string Code => ((int)Edition).ToString(CultureInfo.InvariantCulture);

    /// <summary>The name used in messages.</summary>
    public LocalizedText Name { get; }

    /// <summary>The document that prescribes the form.</summary>
    public string Source { get; }

    /// <summary>The first report year the edition is for.</summary>
    public int FirstYear { get; }

    /// <summary>The last report year the edition is for; null while it is in use.</summary>
    public int? LastYear { get; }

    /// <summary>
    /// A report year of the edition for samples; it never changes, so samples of an edition stay as they are when another follows
    /// it.
    /// </summary>
    public int SampleYear { get; }

    /// <summary>The members of the JSON of a report before its sections: edition, year, agency and other facts about it.</summary>
    public ImmutableArray<FormParticular> Particulars { get; }

    /// <summary>The six sections in their order.</summary>
    public ImmutableArray<FormSection> Sections { get; }

    /// <summary>Tables two, three and four.</summary>
    public ImmutableArray<FormTable> Tables { get; }

    /// <summary>All cells; a cell's <see cref="FormCell.Index"/> is its position here.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    /// <summary>The three tables as the roots of the tree of figures.</summary>
    public ImmutableArray<FormMember> Members { get; }

    /// <summary>All linear relations between cells (勾稽关系).</summary>
    public ImmutableArray<LinearRelation> Relations { get; }

    /// <summary>The kinds of documents of which the form has 本年制发, 本年废止 and 现行有效; none in edition 2019.</summary>
    public ImmutableArray<DocumentBalance> DocumentBalances { get; }

    /// <summary>Row 上年结转: the requests that <see cref="CarriedForward"/> of the report for the year before has to state too.</summary>
    public FormRow CarriedOver { get; }

    /// <summary>Row 结转下年度继续办理: the requests that the report for the following year states in <see cref="CarriedOver"/>.</summary>
    public FormRow CarriedForward { get; }

    /// <summary>The rules of the catalogue that can find something in a report on this form, by ascending id.</summary>
    public ImmutableArray<Rule> Rules { get; }

    internal ImmutableArray<FormCell> MoneyCells { get; }

    /// <summary>The money cells in 万元, a unit that is easily mistaken for 元.</summary>
    internal ImmutableArray<FormCell> FeeCells { get; }

    internal FormRow GovernmentRules { get; }

    internal ImmutableArray<LinearRelation> TotalsInOrder { get; }

    internal RelationTable Arithmetic { get; }

    /// <summary>The form of an edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is not a defined edition.</exception>
    public static DisclosureForm For(FormEdition edition)
    {
        foreach (DisclosureForm form in All)
        {
            if (form.Edition == edition)
                return form;
        }

        throw new ArgumentOutOfRangeException(nameof(edition), edition, "Not an edition of the form.");
    }

    /// <summary>The form whose JSON code is <paramref name="code"/> (such as <c>2021</c>), or null if there is none.</summary>
    public static DisclosureForm? FindByCode(string code) => All.FirstOrDefault(f => f.Code == code);

    /// <summary>The cell at a JSON pointer, or null if the edition has no such cell.</summary>
    /// <example><code>
    /// FormCell? cell = DisclosureForm.For(FormEdition.Edition2021).FindCell("/requests/outcomes/granted/total");
    /// Console.WriteLine(cell?.Row.PrintedLabel); // （一）予以公开
    /// </code></example>
    public FormCell? FindCell(string pointer) => _cellsByPointer.GetValueOrDefault(pointer);

    /// <summary>
    /// What a place in the JSON of a report is called: a cell or row by its table, groups and labels, a section by its title, a particular
    /// by its label. Null where the edition has no such place.
    /// </summary>
    /// <param name="pointer">A JSON pointer, such as <c>/requests/newlyReceived/total</c> or <c>/agency/name</c>.</param>
    public LocalizedText? LabelOf(string pointer) =>
        FindCell(pointer)?.FullLabel
        ?? Tables.SelectMany(t => t.Rows).FirstOrDefault(r => r.Pointer == pointer)?.FullLabel
        ?? Tables.FirstOrDefault(t => t.Pointer == pointer)?.Label
        ?? Tables.SelectMany(t => t.Rows).SelectMany(r => r.Groups).FirstOrDefault(g => g.Pointer == pointer)?.Label
        ?? Sections.FirstOrDefault(s => pointer == "/" + s.JsonName)?.FullTitle
        ?? LabelOf(pointer, Particulars);

    /// <summary>Whether the edition is meant for reports of the given year.</summary>
    public bool Covers(int year) => year >= FirstYear && !(year > LastYear);

    private FormRow Row(string name) => Tables.SelectMany(t => t.Rows).Single(r => r.JsonName == name);

    private static LocalizedText? LabelOf(string pointer, IEnumerable<FormParticular> particulars) =>
        particulars.Where(p => pointer == "/" + p.JsonName).Select(p => (LocalizedText?)p.Label).FirstOrDefault()
        ?? particulars.Where(p => pointer.StartsWith($"/{p.JsonName}/", StringComparison.Ordinal))
            .Select(p => LabelOf(pointer[(p.JsonName.Length + 1)..], p.Members)).FirstOrDefault();

    /// <summary>The name of the edition in Chinese.</summary>
    public override string ToString() => Name.Chinese;
}
