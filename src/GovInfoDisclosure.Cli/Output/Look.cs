namespace GovInfoDisclosure.Cli.Output;

/// <summary>How a part of a line is shown where the output has colours.</summary>
internal enum Look
{
    Plain,
    Strong,
    Faint,
    Error,
    Warning,
    Good,
}
