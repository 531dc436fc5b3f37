namespace GovInfoDisclosure.AspNetCore;

/// <summary>
/// Lets an endpoint be called only with reports in which no rule finds an error: a <see cref="DisclosureReport"/> in the request body with
/// errors is answered with status 422 and its findings. Warnings pass.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequireValidReportAttribute : Attribute;
