namespace GovInfoDisclosure;

/// <summary>A language in which labels and messages are available.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, the language of the official form.</summary>
    Chinese,

    /// <summary>English; official Chinese terms are kept where no fixed translation exists.</summary>
    English,
}
