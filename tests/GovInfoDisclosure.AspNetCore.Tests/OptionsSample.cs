using GovInfoDisclosure.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>The options as the README sets them.</summary>
internal static class OptionsSample
{
    public static void Add(WebApplicationBuilder builder)
    {
        #region README
        builder.Services.AddGovInfoDisclosure(options =>
        {
            options.Rules = RuleSet.Standard.WithSeverity("GID304", FindingSeverity.Error);
            options.Language = Language.English;
            options.Reader = new() { MaxBytes = 8 * 1024 * 1024 };
            options.MaxFiles = 20;
        });
        #endregion
    }
}
