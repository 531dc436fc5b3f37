using System.Collections.Immutable;

namespace GovInfoDisclosure.Validation;

/// <summary>What reading a settings file gave.</summary>
/// <param name="Settings">The settings; null if the text is none, which the findings then explain.</param>
/// <param name="Findings">What is wrong with the text (GID111), with lines and columns; empty for settings in order.</param>
public sealed record CheckSettingsReadResult(CheckSettings? Settings, ImmutableArray<Finding> Findings)
{
    /// <summary>What is wrong with the text; empty instead of the default of the array.</summary>
    public ImmutableArray<Finding> Findings { get; init => field = value.IsDefault ? [] : value; } = Findings.IsDefault ? [] : Findings;
}
