namespace GovInfoDisclosure.FsCheck;

/// <summary>A finding that a check must report.</summary>
/// <param name="RuleId">The rule, such as <c>GID301</c>.</param>
/// <param name="Pointer">The JSON pointer of the place.</param>
public readonly record struct ExpectedFinding(string RuleId, string Pointer)
{
    /// <summary>A finding of the library in the form in which it is expected.</summary>
    public static ExpectedFinding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.Rule.Id, finding.Pointer);
    }

    /// <summary>Rule and pointer.</summary>
    public override string ToString() => $"{RuleId} {Pointer}";
}
