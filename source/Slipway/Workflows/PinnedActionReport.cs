using Nuke.Common;
namespace Slipway.Workflows;
public static class PinnedActionReport { public static void Print(INukeBuild build) {} }
