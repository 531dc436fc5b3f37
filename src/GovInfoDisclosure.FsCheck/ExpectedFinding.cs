namespace GovInfoDisclosure.FsCheck;

/// <summary>A finding that a check has to come to.</summary>
/// <param name="RuleId">The rule, such as <c>GID301</c>.</param>
/// <param name="Pointer">The JSON pointer of the place.</param>
public readonly record struct ExpectedFinding(string RuleId, string Pointer)
{
    /// <summary>What is expected of a finding of the library.</summary>
    public static ExpectedFinding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.Rule.Id, finding.Pointer);
    }

    /// <summary>Rule and pointer.</summary>
    public override string ToString() => $"{RuleId} {Pointer}";
}
