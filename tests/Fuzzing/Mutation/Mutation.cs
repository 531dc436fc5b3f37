namespace GovInfoDisclosure.Fuzzing.Mutation;

/// <summary>Damages a document. The same document and the same state of the random numbers give the same result.</summary>
internal delegate byte[] Mutate(byte[] document, Random random);
