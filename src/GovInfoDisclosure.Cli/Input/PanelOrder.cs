namespace GovInfoDisclosure.Cli.Input;

/// <summary>What the reports to check are compared with.</summary>
/// <param name="Previous">Reports for earlier years.</param>
/// <param name="Units">Reports of units, or folders of them.</param>
/// <param name="Coverage">The declaration of coverage; null if there is none.</param>
/// <param name="IsWhole">Whether the reports to check are compared with each other, those in folders too.</param>
internal sealed record PanelOrder(string[] Previous, string[] Units, string? Coverage, bool IsWhole);
