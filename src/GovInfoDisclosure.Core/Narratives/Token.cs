namespace GovInfoDisclosure.Narratives;

/// <summary>A piece of a narrative.</summary>
/// <param name="Sense">What it means.</param>
/// <param name="Name">What it names in the form: the end of a pointer, or nothing.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct Token(Sense Sense, string Name, int Start, int Length)
{
    /// <summary>The figure; null for any other sense.</summary>
    public Quantity? Quantity { get; init; }

    public int End => Start + Length;

    /// <summary>Whether it names natural persons, if perhaps loosely for all who apply.</summary>
    public bool IsNaturalPersons => Sense == Sense.Applicant && Name.StartsWith("naturalPersons", StringComparison.Ordinal);

    /// <summary>Whether it names what a figure is about.</summary>
    public bool IsTopical => Sense is >= Sense.Request and <= Sense.Fee and not Sense.Carry;
}

/// <summary>A figure as a text states it.</summary>
/// <param name="Value">The figure, tens of thousands multiplied out; of a share in percent.</param>
/// <param name="Step">
/// The unit of its last printed digit, such as 1,000 for 1.2万; of a round one with 余, that of its last digit above 0.
/// </param>
/// <param name="Bound">Whether it is exact.</param>
/// <param name="Unit">The unit behind it, such as 件; for money 元 or 万元.</param>
internal sealed record Quantity(decimal Value, decimal Step, FactBound Bound, string Unit)
{
    public bool IsShare => Unit == "%";

    public bool IsMoney => Unit is "元" or "万元" or "亿元";

    /// <summary>The figure as the least it may be: so many and some, up to one more of its last digit above 0.</summary>
    public Quantity AsLeast()
    {
        decimal step = Step;
        while (Value != 0 && Value % (step * 10) == 0)
            step *= 10;
        return this with { Step = step, Bound = FactBound.AtLeast };
    }
}
