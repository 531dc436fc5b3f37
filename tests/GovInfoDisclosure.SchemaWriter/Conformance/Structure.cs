namespace GovInfoDisclosure.SchemaWriter.Conformance;

/// <summary>Who can see that the structure of a document is wrong.</summary>
internal enum Structure
{
    /// <summary>Nobody: it is right.</summary>
    Valid,

    /// <summary>A validator with the schema.</summary>
    Invalid,

    /// <summary>
    /// Only who looks at the text: a parsed value no longer shows it. The schema accepts the document, strict reading does not.
    /// </summary>
    Spelling,

    /// <summary>Any parser: it is not JSON.</summary>
    NotJson,

    /// <summary>Not the question: the case is a document for readers of documents.</summary>
    Document,
}
