using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Model;

/// <summary>
/// The figures of one report in one flat, immutable block: a number per cell and one bit per cell that says whether it is blank.
/// Blank cells hold 0, so sums need no test of their own; money, which is rare, has a small array beside the counts.
/// </summary>
internal sealed class CellBlock : IEquatable<CellBlock>
{
    private readonly PackedCounts _counts;
    private readonly ulong[] _stated;
    private readonly ImmutableArray<decimal> _money;

    public CellBlock(DisclosureForm form)
        : this(
            form, new PackedCounts(form.Cells.Length), new ulong[(form.Cells.Length + 63) / 64], [.. new decimal[form.MoneyCells.Length]])
    {
    }

    private CellBlock(DisclosureForm form, PackedCounts counts, ulong[] stated, ImmutableArray<decimal> money)
    {
        Form = form;
        _counts = counts;
        _stated = stated;
        _money = money;
        BlankCount = form.Cells.Length;
        foreach (ulong word in stated)
            BlankCount -= BitOperations.PopCount(word);
    }

    public DisclosureForm Form { get; }

    /// <summary>The counts of all cells, 0 where a cell is blank or holds money.</summary>
    public PackedCounts Counts => _counts;

    public int BlankCount { get; }

    public bool IsBlank(int index) => (_stated[index >> 6] & (1UL << index)) == 0;

    /// <summary>The first blank cell from an index on; the number of cells if there is none.</summary>
    public int NextBlank(int index)
    {
        for (int word = index >> 6; word < _stated.Length; word++, index = word << 6)
        {
            ulong blanks = ~_stated[word] & (ulong.MaxValue << index);
            if (blanks != 0)
                return Math.Min((word << 6) + BitOperations.TrailingZeroCount(blanks), Form.Cells.Length);
        }

        return Form.Cells.Length;
    }

    /// <summary>Whether any of the cells whose bits are set is blank.</summary>
    public bool HasBlankAmong(ReadOnlySpan<ulong> mask)
    {
        for (int i = 0; i < mask.Length; i++)
        {
            if ((mask[i] & ~_stated[i]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>How many of the cells whose bits are set are blank.</summary>
    public int BlanksAmong(ReadOnlySpan<ulong> mask)
    {
        int blanks = 0;
        for (int i = 0; i < mask.Length; i++)
            blanks += BitOperations.PopCount(mask[i] & ~_stated[i]);
        return blanks;
    }

    public long? Count(FormCell cell) => IsBlank(cell.Index) ? null : _counts[cell.Index];

    public decimal? Value(FormCell cell)
    {
        if (IsBlank(cell.Index))
            return null;
        return cell.Kind == CellKind.Money ? _money[Form.MoneyCells.IndexOf(cell)] : _counts[cell.Index];
    }

    public CellBlock With(FormCell cell, decimal? value)
    {
        var draft = new Draft(this);
        draft.Set(cell, value);
        return draft.Build();
    }

    public bool Equals(CellBlock? other) =>
        other is not null && Form == other.Form && _stated.AsSpan().SequenceEqual(other._stated)
        && _counts.Equals(other._counts) && _money.AsSpan().SequenceEqual(other._money.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as CellBlock);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_counts);
        foreach (ulong word in _stated)
            hash.Add(word);
        return hash.ToHashCode();
    }

    /// <summary>A block under construction; it starts as a copy of another block or blank.</summary>
    public sealed class Draft
    {
        private readonly DisclosureForm _form;
        private PackedCounts _counts;
        private readonly ulong[] _stated;
        private decimal[]? _money;
        private readonly ImmutableArray<decimal> _oldMoney;

        public Draft(CellBlock block)
        {
            _form = block.Form;
            _counts = block._counts.Copy();
            _stated = [.. block._stated];
            _oldMoney = block._money;
        }

        /// <summary>A blank draft.</summary>
        public Draft(DisclosureForm form)
        {
            _form = form;
            _counts = new PackedCounts(form.Cells.Length);
            _stated = new ulong[(form.Cells.Length + 63) / 64];
            _money = new decimal[form.MoneyCells.Length];
        }

        /// <exception cref="ArgumentOutOfRangeException">The cell cannot hold the value.</exception>
        public void Set(FormCell cell, decimal? value)
        {
            if (value is { } figure && !cell.Accepts(figure))
                throw new ArgumentOutOfRangeException(nameof(value), figure, $"{cell.Pointer} cannot hold this value ({cell.Kind}).");
            if (cell.Kind != CellKind.Money)
            {
                SetCount(cell.Index, (long?)value);
                return;
            }

            _money ??= [.. _oldMoney];
            _money[_form.MoneyCells.IndexOf(cell)] = Normalize(value ?? 0);
            Mark(cell.Index, value is not null);
        }

        /// <summary>Sets a count that is known to be in range.</summary>
        public void SetCount(int index, long? value)
        {
            _counts[index] = value ?? 0;
            Mark(index, value is not null);
        }

        /// <inheritdoc cref="SetCount(int, long?)"/>
        public void SetCount(int index, long value)
        {
            _counts[index] = value;
            _stated[index >> 6] |= 1UL << index;
        }

        /// <summary>Hands the arrays over: the draft must not be used afterwards.</summary>
        public CellBlock Build() =>
            new(_form, _counts.Trim(), _stated, _money is null ? _oldMoney : ImmutableCollectionsMarshal.AsImmutableArray(_money));

        private void Mark(int index, bool stated)
        {
            ulong bit = 1UL << index;
            if (stated)
                _stated[index >> 6] |= bit;
            else
                _stated[index >> 6] &= ~bit;
        }

        // 1.50 and 1.5 are one amount and must be written alike; the division strips trailing zeros, the sum a negative zero.
        private static decimal Normalize(decimal value) => value == 0 ? 0 : value / 1.0000000000000000000000000000m;
    }
}
