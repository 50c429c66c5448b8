namespace LibraryService.Tests.Guards.Sample.Sla;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class PromiseAttribute : Attribute;
