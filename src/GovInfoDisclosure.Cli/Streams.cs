namespace GovInfoDisclosure.Cli;

/// <summary>What a run of the tool reads from and writes to.</summary>
/// <param name="Input">Standard input, as bytes: documents come in several encodings.</param>
/// <param name="Output">Results and nothing else.</param>
/// <param name="OutputBytes">The same output for results that are not text.</param>
/// <param name="Error">What a user has to know besides the result.</param>
internal sealed record Streams(Stream Input, TextWriter Output, Stream OutputBytes, TextWriter Error);
