using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>What the relations of a form leave free: the cells that may be chosen, and how the others follow from them.</summary>
internal sealed class FormAnatomy
{
    private static readonly FrozenDictionary<FormEdition, FormAnatomy> Anatomies =
        DisclosureForm.All.ToFrozenDictionary(f => f.Edition, f => new FormAnatomy(f));

    private readonly FrozenDictionary<FormCell, ImmutableArray<FormCell>> _addends;
    private readonly FrozenDictionary<FormCell, ImmutableArray<FormCell>> _details;

    private FormAnatomy(DisclosureForm form)
    {
        _addends = form.Relations.Where(r => r.SubjectIsTotal).GroupBy(r => r.Subject)
            .ToFrozenDictionary(g => g.Key, g => AddendsOf(g.First()));
        Totals = [.. form.Cells.Where(_addends.ContainsKey)];
        _details = Totals.ToFrozenDictionary(t => t, t => Details(t).ToImmutableArray());
        Changes = [.. form.Cells.Where(c => c.Kind == CellKind.SignedCount)];
        Balances = [.. form.Relations.Where(r => !r.SubjectIsTotal && !IsTotal(r.Subject)).Select(ToBalance)];
        ImmutableHashSet<FormCell> balanced = [.. Balances.SelectMany(b => b.Cells)];
        FreeCells = [.. form.Cells.Where(c => !IsTotal(c) && !balanced.Contains(c))];
        Stocks = [.. DocumentStock.AllOf(form)];
    }

    /// <summary>The cells that are sums of others.</summary>
    public ImmutableArray<FormCell> Totals { get; }

    /// <summary>The changes against last year.</summary>
    public ImmutableArray<FormCell> Changes { get; }

    /// <summary>The columns of table three in which what came in has to equal what went out.</summary>
    public ImmutableArray<Balance> Balances { get; }

    /// <summary>The cells that are neither totals nor part of a balance.</summary>
    public ImmutableArray<FormCell> FreeCells { get; }

    /// <summary>The rows of documents issued, repealed and in force.</summary>
    public ImmutableArray<DocumentStock> Stocks { get; }

    public static FormAnatomy Of(DisclosureForm form) => Anatomies[form.Edition];

    /// <summary>For each column of table three the requests that last year's report, on any edition, carries forward.</summary>
    public IEnumerable<long> LeftOpenBy(DisclosureReport lastYear)
    {
        ImmutableArray<Balance> before = Of(lastYear.Form).Balances;
        return Balances.Select((balance, i) => balance.ContinuedFrom(i, before) is { } last
            ? (long)(lastYear[last.CarriedForward] ?? 0)
            : 0);
    }

    /// <summary>The documents that a row is about; null if it is no row of documents issued, repealed and in force.</summary>
    public DocumentStock? StockOf(FormRow row) => Stocks.FirstOrDefault(s => s.Row == row);

    /// <summary>Last year's figure that a change is against; null if the form does not ask for it.</summary>
    public static FormCell? BeforeChange(FormCell change) => change.Row.Find("previousItems");

    public bool IsTotal(FormCell cell) => _addends.ContainsKey(cell);

    /// <summary>The cells that a total adds up; where it is the sum both of a row and of a column, those of one of them.</summary>
    public ImmutableArray<FormCell> AddendsOf(FormCell total) => _addends[total];

    /// <summary>The cells that a total adds up in the end, none of them a total.</summary>
    public ImmutableArray<FormCell> DetailsOf(FormCell total) => _details[total];

    private static ImmutableArray<FormCell> AddendsOf(LinearRelation relation) =>
        [.. relation.Terms.Where(t => t.Cell != relation.Subject).Select(t => t.Cell)];

    private Balance ToBalance(LinearRelation relation) => new(
        [.. relation.Terms.Where(t => t.Coefficient > 0).SelectMany(t => Details(t.Cell))],
        [.. relation.Terms.Where(t => t.Coefficient < 0).SelectMany(t => Details(t.Cell))]);

    private IEnumerable<FormCell> Details(FormCell cell) => IsTotal(cell) ? AddendsOf(cell).SelectMany(Details) : [cell];
}
