namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The output format of <c>check</c>.</summary>
internal enum CheckFormat
{
    Text,
    Json,
}
